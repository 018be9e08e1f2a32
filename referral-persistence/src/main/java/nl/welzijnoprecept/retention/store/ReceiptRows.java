package nl.welzijnoprecept.retention.store;

import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.ProfessionalId;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.ErasureGround;
import nl.welzijnoprecept.retention.ErasureReceipt;
import nl.welzijnoprecept.retention.ErasureReceipt.Part;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads receipts with what they are about: for whoever supervises, and for whoever runs the product. */
record ReceiptRows(JdbcClient jdbc) {

    List<ErasureReceipt> read(String condition, Map<String, Object> parameters) {
        var parts = jdbc
                .sql("select * from erasure_receipt_part where receipt_id in (select id from erasure_receipt "
                        + condition + ") order by part")
                .params(parameters)
                .query((row, n) -> Map.entry(
                        row.getObject("receipt_id", UUID.class),
                        new Part(
                                row.getString("part"),
                                row.getLong("lines"),
                                HexFormat.of().formatHex(row.getBytes("hash")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select * from erasure_receipt " + condition)
                .params(parameters)
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var by = row.getObject("destroyed_by", UUID.class);
                    return new ErasureReceipt(
                            id,
                            new ReferralId(row.getObject("file_id", UUID.class)),
                            DataKind.valueOf(row.getString("kind")),
                            ErasureGround.valueOf(row.getString("ground")),
                            by == null ? null : new ProfessionalId(by),
                            row.getObject("destroyed_at", OffsetDateTime.class).toInstant(),
                            parts.getOrDefault(id, List.of()));
                })
                .list();
    }
}
