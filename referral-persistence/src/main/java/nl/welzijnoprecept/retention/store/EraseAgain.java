package nl.welzijnoprecept.retention.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.welzijnoprecept.operation.Command;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.ErasureReceipt;
import nl.welzijnoprecept.time.DutchTime;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Erases again what a restored backup brought back: by the receipts in the database, and by those that {@code
 * erasure-receipts} told before. As the tables' owner; it can be run again.
 */
@Component
class EraseAgain implements Command {
    private final Flyway flyway;
    private final Clock clock;
    private final @Nullable Resource receipts;

    EraseAgain(
            Flyway flyway,
            Clock clock,
            @Value("${welzijnoprecept.erasure.receipts:#{null}}") @Nullable Resource receipts) {
        this.flyway = flyway;
        this.clock = clock;
        this.receipts = receipts;
    }

    @Override
    public String name() {
        return "erase-again";
    }

    @Override
    public boolean run(Consumer<String> tell) {
        var dataSource = flyway.getConfiguration().getDataSource();
        var owner = JdbcClient.create(dataSource);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        var known = new ReceiptRows(owner).read("order by destroyed_at, id", Map.of());
        var all = new ArrayList<>(told());
        known.stream()
                .filter(one -> all.stream().noneMatch(other -> other.id().equals(one.id())))
                .forEach(all::add);
        var erased = 0;
        for (var receipt : all) {
            var again = transaction.execute(_ -> erase(owner, receipt));
            erased += Boolean.TRUE.equals(again) ? 1 : 0;
        }
        tell.accept("%d receipts, %d erased again".formatted(all.size(), erased));
        return true;
    }

    private List<ErasureReceipt> told() {
        if (receipts == null) {
            return List.of();
        }
        try {
            return receipts.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("{"))
                    .map(line -> JsonMapper.shared().readValue(line, ErasureReceipt.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean erase(JdbcClient owner, ErasureReceipt receipt) {
        var file = receipt.file().value();
        var keeper = owner.sql("select handler_id from referral where id = :file for update")
                .param("file", file)
                .query(UUID.class)
                .optional();
        if (keeper.isEmpty()) {
            return false;
        }
        var something = owner.sql("select coalesce(sum(lines), 0) > 0 from digest_file(:file, :kind)")
                .param("file", file)
                .param("kind", receipt.kind().name())
                .query(Boolean.class)
                .single();
        if (!something) {
            return false;
        }
        if (receipt.kind() == DataKind.FILE) {
            owner.sql("select keep_figure(:file, :holidays::date[])")
                    .param("file", file)
                    .param("holidays", JdbcDestruction.holidays(DutchTime.day(clock.instant())))
                    .query((row, n) -> true)
                    .list();
        }
        owner.sql("select wipe_file(:file, :kind)")
                .param("file", file)
                .param("kind", receipt.kind().name())
                .query((row, n) -> true)
                .list();
        keep(owner, receipt, keeper.get());
        return true;
    }

    /** The receipt is younger than the backup: it is kept as it was, but for the request and a person unknown there. */
    private static void keep(JdbcClient owner, ErasureReceipt receipt, UUID keeper) {
        var by = receipt.by();
        var added = owner.sql("""
                        insert into erasure_receipt (id, file_id, keeper_id, kind, ground, request_id, destroyed_by, destroyed_at)
                        values (:id, :file, :keeper, :kind, :ground, null,
                                (select id from professional where id = :by::uuid), :at)
                        on conflict do nothing""")
                .param("id", receipt.id())
                .param("file", receipt.file().value())
                .param("keeper", keeper)
                .param("kind", receipt.kind().name())
                .param("ground", receipt.ground().name())
                .param("by", by == null ? null : by.value())
                .param("at", receipt.at().atOffset(ZoneOffset.UTC))
                .update();
        if (added > 0) {
            for (var part : receipt.parts()) {
                owner.sql("""
                                insert into erasure_receipt_part (receipt_id, part, lines, hash)
                                values (:id, :part, :lines, decode(:hash, 'hex'))""")
                        .param("id", receipt.id())
                        .param("part", part.table())
                        .param("lines", part.lines())
                        .param("hash", part.hash())
                        .update();
            }
        }
    }
}
