package nl.welzijnoprecept.statistics.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.mapping.SqlDays;
import nl.welzijnoprecept.statistics.FigureKeeping;
import nl.welzijnoprecept.statistics.Minimum;
import nl.welzijnoprecept.time.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By functions of the database's owner: nobody else reads what single cases count as. */
@Repository
class JdbcFigureKeeping implements FigureKeeping {
    /** Some seconds of counting. */
    private static final int SOME = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Minimum minimum;

    JdbcFigureKeeping(JdbcClient jdbc, Clock clock, Minimum minimum) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.minimum = minimum;
    }

    @Override
    public void count(MunicipalityCode municipality) {
        jdbc.sql("select count_figures_once(:municipality, :holidays::date[], :settled, :enough)")
                .param("municipality", municipality.value())
                .param("holidays", SqlDays.of(WorkingCalendar.nationalDaysOff(DutchTime.day(clock.instant()))))
                .param("settled", settled())
                .param("enough", minimum.value())
                .query((row, n) -> true)
                .list();
    }

    @Override
    public boolean countSome(MunicipalityCode municipality) {
        return jdbc.sql("select count_figures(:municipality, :holidays::date[], :most, :settled, :enough)")
                        .param("municipality", municipality.value())
                        .param("holidays", SqlDays.of(WorkingCalendar.nationalDaysOff(DutchTime.day(clock.instant()))))
                        .param("most", SOME)
                        .param("settled", settled())
                        .param("enough", minimum.value())
                        .query(Integer.class)
                        .single()
                == SOME;
    }

    @Override
    public List<MunicipalityCode> uncounted() {
        return municipalities("select uncounted_figures() as code");
    }

    @Override
    public List<MunicipalityCode> counted() {
        return municipalities("select counted_figures() as code");
    }

    /** Cases of months before the last one change what is known by heart. */
    private LocalDate settled() {
        return DutchTime.day(clock.instant()).minusMonths(1).withDayOfMonth(1);
    }

    private List<MunicipalityCode> municipalities(String sql) {
        return jdbc.sql(sql)
                .query((row, n) -> new MunicipalityCode(row.getString("code")))
                .list();
    }

    @Override
    public Stray stray(MunicipalityCode municipality) {
        return jdbc.sql("select * from miscounted_figures(:municipality, :holidays::date[])")
                .param("municipality", municipality.value())
                .param("holidays", SqlDays.of(WorkingCalendar.nationalDaysOff(DutchTime.day(clock.instant()))))
                .query((row, n) -> new Stray(row.getLong("stray_lines"), row.getLong("stray_cells")))
                .single();
    }
}
