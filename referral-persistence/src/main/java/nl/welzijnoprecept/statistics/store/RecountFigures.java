package nl.welzijnoprecept.statistics.store;

import java.time.Clock;
import java.util.function.Consumer;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.mapping.SqlDays;
import nl.welzijnoprecept.operation.Command;
import nl.welzijnoprecept.time.DutchTime;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts all figures anew from the cases, one municipality at a time, while the product may run. As the tables' owner. */
@Component
class RecountFigures implements Command {
    private final Flyway flyway;
    private final Clock clock;

    RecountFigures(Flyway flyway, Clock clock) {
        this.flyway = flyway;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recount-figures";
    }

    @Override
    public boolean run(Consumer<String> tell) {
        var dataSource = flyway.getConfiguration().getDataSource();
        var owner = JdbcClient.create(dataSource);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        var holidays = SqlDays.of(WorkingCalendar.nationalDaysOff(DutchTime.day(clock.instant())));
        var municipalities =
                owner.sql("select counted_figures()").query(String.class).list();
        for (var municipality : municipalities) {
            transaction.executeWithoutResult(_ -> owner.sql("select recount_figures(:municipality, :holidays::date[])")
                    .param("municipality", municipality)
                    .param("holidays", holidays)
                    .query((row, n) -> true)
                    .list());
        }
        tell.accept("The figures of %d municipalities were counted anew".formatted(municipalities.size()));
        return true;
    }
}
