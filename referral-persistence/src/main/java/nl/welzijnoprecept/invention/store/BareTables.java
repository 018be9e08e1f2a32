package nl.welzijnoprecept.invention.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables without what makes each row dear: indexes and foreign keys are made once for all rows afterwards, and triggers do
 * not look at each. Primary keys stay. What was taken away is kept in a table until it is all back.
 */
final class BareTables {
    private static final String KEPT = "invention_under_way";

    private final JdbcTemplate owner;
    private final String[] tables;

    BareTables(JdbcTemplate owner, List<String> tables) {
        this.owner = owner;
        this.tables = tables.toArray(String[]::new);
    }

    /** Whether somebody else is at it, or was broken off: what was taken away is not back. */
    static boolean isLeftBare(JdbcTemplate owner) {
        return Boolean.TRUE.equals(
                owner.queryForObject("select to_regclass('" + KEPT + "') is not null", Boolean.class));
    }

    /** What one statement each takes away and brings back. */
    void strip() {
        JdbcClient.create(owner)
                .sql("""
                        create table %s as
                        select 2 as turn, format('alter table %%s drop constraint %%I', c.conrelid::regclass, c.conname) as away,
                               format('alter table %%s add constraint %%I %%s not valid', c.conrelid::regclass, c.conname,
                                      pg_get_constraintdef(c.oid)) as back,
                               format('alter table %%s validate constraint %%I', c.conrelid::regclass, c.conname) as checked
                        from pg_constraint c where c.contype = 'f' and c.conrelid = any (:tables::regclass[])
                        union all
                        select 1, format('drop index %%s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid), null
                        from pg_index i where i.indrelid = any (:tables::regclass[]) and not exists (
                            select from pg_constraint c where c.conindid = i.indexrelid)""".formatted(KEPT))
                .param("tables", tables)
                .update();
        for (var turn = 2; turn > 0; turn--) {
            statements("away", turn).forEach(owner::execute);
        }
        triggers("disable");
    }

    List<String> indexes() {
        return statements("back", 1);
    }

    List<String> foreignKeys() {
        return statements("back", 2);
    }

    List<String> checks() {
        return statements("checked", 2);
    }

    void whole() {
        triggers("enable");
        owner.execute("drop table " + KEPT);
    }

    private List<String> statements(String which, int turn) {
        return JdbcClient.create(owner)
                .sql("select " + which + " from " + KEPT + " where turn = :turn order by 1")
                .param("turn", turn)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void triggers(String become) {
        for (var table : tables) {
            owner.execute("alter table " + table + " " + become + " trigger user");
        }
    }
}
