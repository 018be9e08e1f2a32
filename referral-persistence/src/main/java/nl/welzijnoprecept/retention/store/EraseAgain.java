package nl.welzijnoprecept.retention.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import nl.welzijnoprecept.deadline.WorkingCalendar;
import nl.welzijnoprecept.mapping.SqlDays;
import nl.welzijnoprecept.operation.Command;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.ErasureReceipt;
import nl.welzijnoprecept.time.DutchTime;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases again what a restored backup brought back, by the receipts that {@code erasure-receipts} told before. As the
 * tables' owner; it can be run again.
 */
@Component
class EraseAgain implements Command {
    private final Flyway flyway;
    private final Clock clock;
    private final ToldReceipts told;

    EraseAgain(Flyway flyway, Clock clock, ToldReceipts told) {
        this.flyway = flyway;
        this.clock = clock;
        this.told = told;
    }

    @Override
    public String name() {
        return "erase-again";
    }

    @Override
    public boolean run(Consumer<String> tell) {
        if (!told.areNamed()) {
            tell.accept("Name the file that erasure-receipts told: " + ToldReceipts.FILE);
            return false;
        }
        var dataSource = flyway.getConfiguration().getDataSource();
        var owner = JdbcClient.create(dataSource);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        var unknown = told.unknownTo(owner);
        var erased = 0;
        for (var receipt : unknown) {
            var what = receipt.file().value() + " " + receipt.kind();
            switch (Objects.requireNonNull(transaction.execute(_ -> erase(owner, receipt)))) {
                case NOT -> {}
                case AS_IT_WAS -> erased++;
                case OPEN -> tell.accept(what + ": left, the case is open");
                case HELD_SINCE -> tell.accept(what + ": left, it is held since");
            }
        }
        tell.accept("%d receipts that the database did not know, %d erased again".formatted(unknown.size(), erased));
        return true;
    }

    private CameBack erase(JdbcClient owner, ErasureReceipt receipt) {
        var cameBack = CameBack.of(receipt, owner);
        if (cameBack == CameBack.AS_IT_WAS) {
            var file = receipt.file().value();
            var keeper = owner.sql("select handler_id from referral where id = :file")
                    .param("file", file)
                    .query(UUID.class)
                    .single();
            if (receipt.kind() == DataKind.FILE) {
                owner.sql("select keep_figure(:file, :holidays::date[])")
                        .param("file", file)
                        .param("holidays", SqlDays.of(WorkingCalendar.nationalDaysOff(DutchTime.day(clock.instant()))))
                        .query((row, n) -> true)
                        .list();
            }
            owner.sql("select wipe_file(:file, :kind)")
                    .param("file", file)
                    .param("kind", receipt.kind().name())
                    .query((row, n) -> true)
                    .list();
            keep(owner, receipt, keeper);
        }
        return cameBack;
    }

    /** The receipt is younger than the backup: it is kept as it was, but for the request and a person unknown there. */
    private static void keep(JdbcClient owner, ErasureReceipt receipt, UUID keeper) {
        var by = receipt.by();
        owner.sql("""
                        insert into erasure_receipt (id, file_id, keeper_id, kind, ground, request_id, destroyed_by, destroyed_at)
                        values (:id, :file, :keeper, :kind, :ground, null,
                                (select id from professional where id = :by::uuid), :at)""")
                .param("id", receipt.id())
                .param("file", receipt.file().value())
                .param("keeper", keeper)
                .param("kind", receipt.kind().name())
                .param("ground", receipt.ground().name())
                .param("by", by == null ? null : by.value())
                .param("at", receipt.at().atOffset(ZoneOffset.UTC))
                .update();
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
