package nl.welzijnoprecept.accesslog.store;

import java.time.LocalDate;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the lines of all organisations, for who seals them or looks after the seals: as {@code SEALER} in PostgreSQL. */
@Component
class SealerReads {
    private static final int AT_A_TIME = 5_000;

    private final JdbcTemplate jdbc;

    SealerReads(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(AT_A_TIME); // there may be millions
    }

    /** A line as it is sealed. */
    record Line(long id, LocalDate day, String text) {}

    /** In the order of their ids; within a transaction, or all of them would be in memory at once. */
    void read(long firstId, long lastId, Consumer<Line> line) {
        jdbc.queryForObject("select set_config('welzijnoprecept.role', 'SEALER', true)", String.class);
        jdbc.query(
                "select id, (recorded_at at time zone 'UTC')::date as day, " + AccessLogChain.LINE
                        + " as line from access_log where id between ? and ? order by id",
                row -> {
                    line.accept(
                            new Line(row.getLong("id"), row.getObject("day", LocalDate.class), row.getString("line")));
                },
                firstId,
                lastId);
    }
}
