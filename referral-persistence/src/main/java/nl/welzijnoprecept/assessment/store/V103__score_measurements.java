package nl.welzijnoprecept.assessment.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.welzijnoprecept.assessment.Instrument;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/** Gives measurements of before their total, by the rules that new ones are scored by. */
@Component
class V103__score_measurements extends BaseJavaMigration {

    /** What somebody was measured with. */
    private record Scale(Instrument instrument, int version) {}

    @Override
    public void migrate(Context context) throws SQLException {
        var scales = new HashMap<UUID, Scale>();
        var scores = new HashMap<UUID, Map<String, Integer>>();
        try (var all = context.getConnection().createStatement();
                var rows = all.executeQuery("""
                        select m.id, m.instrument, m.instrument_version, s.key as item, s.value::integer as score
                        from measurement m cross join jsonb_each_text(m.scores) s
                        where m.instrument <> 'POSITIVE_HEALTH' and s.value is not null""")) {
            while (rows.next()) {
                var id = rows.getObject("id", UUID.class);
                var instrument = Instrument.valueOf(rows.getString("instrument"));
                scales.put(id, new Scale(instrument, rows.getInt("instrument_version")));
                scores.computeIfAbsent(id, _ -> new HashMap<>()).put(rows.getString("item"), rows.getInt("score"));
            }
        }
        score(context.getConnection(), scales, scores);
    }

    private static void score(Connection connection, Map<UUID, Scale> scales, Map<UUID, Map<String, Integer>> scores)
            throws SQLException {
        try (var update = connection.prepareStatement("update measurement set total = ? where id = ?")) {
            for (var scale : scales.entrySet()) {
                var result = scale.getValue()
                        .instrument()
                        .version(scale.getValue().version())
                        .result(scores.getOrDefault(scale.getKey(), Map.of()));
                if (result != null) {
                    update.setInt(1, result.total());
                    update.setObject(2, scale.getKey());
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }
}
