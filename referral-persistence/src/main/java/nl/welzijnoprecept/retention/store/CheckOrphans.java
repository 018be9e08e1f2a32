package nl.welzijnoprecept.retention.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.operation.Command;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what refers to something that is gone, and what was erased and is there; with the receipts that were told
 * before a restore also what it brought back. Of a case that is open it is told and not counted. The access log is not counted: it has a
 * term of its own, names files by an id that leads nowhere, and holds no content.
 */
@Component
class CheckOrphans implements Command {
    private final Flyway flyway;
    private final ToldReceipts told;

    CheckOrphans(Flyway flyway, ToldReceipts told) {
        this.flyway = flyway;
        this.told = told;
    }

    @Override
    public String name() {
        return "check-orphans";
    }

    @Override
    public boolean run(Consumer<String> tell) {
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        var counts = new LinkedHashMap<String, Long>();
        foreignKeys(owner).forEach((name, sql) -> counts.put(name, count(owner, sql)));
        counts.put("idempotency_key.resource_id", count(owner, keysOfNothing(owner)));
        counts.put("client_request, words about nobody's file", count(owner, """
                select count(*) from client_request q
                left join client_request_extension e on e.request_id = q.id
                left join client_request_decision d on d.request_id = q.id
                where num_nonnulls(q.explanation, e.reason, d.reason) > 0
                  and not exists (select from client_request_file f where f.request_id = q.id)"""));
        counts.put("erasure_receipt, of a file that is there", count(owner, """
                select count(*) from erasure_receipt t join referral r on r.id = t.file_id where t.kind = 'FILE'"""));
        var back = told.unknownTo(owner).stream()
                .map(receipt -> CameBack.of(receipt, owner))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        counts.put(
                "told receipts, of what is there",
                back.getOrDefault(CameBack.AS_IT_WAS, 0L) + back.getOrDefault(CameBack.HELD_SINCE, 0L));
        tell.accept("told receipts, of a case that is open: " + back.getOrDefault(CameBack.OPEN, 0L));
        counts.put("large objects", count(owner, "select count(*) from pg_largeobject_metadata"));
        counts.forEach((name, count) -> tell.accept(name + ": " + count));
        var orphans = counts.values().stream().mapToLong(Long::longValue).sum();
        tell.accept(orphans + " orphans");
        return orphans == 0;
    }

    private static long count(JdbcClient owner, String sql) {
        return owner.sql(sql).query(Long.class).single();
    }

    /** PostgreSQL holds them while it runs; a restore can pass them by. The log and parts of tables apart. */
    private static Map<String, String> foreignKeys(JdbcClient owner) {
        var found = new LinkedHashMap<String, String>();
        owner.sql("""
                        select child.relname || '.' || a.attname as name,
                               format('select count(*) from %I t where t.%I is not null and not exists '
                                      '(select from %I p where p.%I = t.%I)',
                                      child.relname, a.attname, parent.relname, k.attname, a.attname) as sql
                        from pg_constraint c
                        join pg_class child on child.oid = c.conrelid
                        join pg_class parent on parent.oid = c.confrelid
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
                        where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.conparentid = 0
                          and child.relname in (select part from file_part union
                              select unnest(array ['client_request', 'client_request_extension', 'client_request_decision',
                                                   'erasure_receipt', 'erasure_receipt_part']))
                        order by 1""").query(row -> {
            found.put(row.getString("name"), row.getString("sql"));
        });
        return found;
    }

    /** A key stands for something that was made: of whatever table has an id. */
    private static String keysOfNothing(JdbcClient owner) {
        var tables = owner.sql("""
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
                        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition""").query(String.class).list();
        var conditions = tables.stream()
                .map(table -> " and not exists (select from " + table + " p where p.id = k.resource_id)")
                .reduce("", String::concat);
        return "select count(*) from idempotency_key k where true" + conditions;
    }
}
