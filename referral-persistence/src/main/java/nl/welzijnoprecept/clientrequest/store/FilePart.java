package nl.welzijnoprecept.clientrequest.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table that belongs to a file, as the catalogue knows it: what is added to the database is found without being told.
 *
 * @param parent     the table that its lines belong to lines of; null for the referral
 * @param foreignKey the column by which they do
 * @param parentKey  the column there
 * @param encrypted  columns to decrypt, as the data dictionary says
 * @param days       those of them that hold a day
 * @param left       columns that are for comparing only, that only mention another file, or that say again what other lines
 *                   say, for the product's own use
 * @param codes      columns whose values are codes: those that have a list of them, and reasons, which may have codes of the
 *                   organisation's own
 * @param people     columns that are lists of professionals
 * @param named      columns that point at a table whose lines have a name
 */
record FilePart(
        String table,
        @Nullable String parent,
        @Nullable String foreignKey,
        @Nullable String parentKey,
        List<String> encrypted,
        List<String> days,
        List<String> left,
        Set<String> codes,
        List<String> people,
        Map<String, String> named) {

    /** Parents before what belongs to them; each table where it is nearest to the referral. */
    static List<FilePart> all(JdbcClient jdbc) {
        var named = jdbc
                .sql("""
                        select child.relname as part, a.attname as column, parent.relname as names
                        from pg_constraint c
                        join pg_class child on child.oid = c.conrelid
                        join pg_class parent on parent.oid = c.confrelid
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.connamespace = 'public'::regnamespace
                          and exists (select from pg_attribute n where n.attrelid = c.confrelid and n.attname = 'name')""")
                .query((row, n) -> List.of(row.getString("part"), row.getString("column"), row.getString("names")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        List::getFirst, Collectors.toMap(line -> line.get(1), line -> line.get(2))));
        return jdbc
                .sql("""
                        with kept as (
                            select t.relname::text as part, a.attname::text as name,
                                   a.atttypid = 'bytea'::regtype and d.said like '%encrypted%' as is_encrypted,
                                   a.atttypid = 'bytea'::regtype and d.said like '%encrypted day%' as is_day,
                                   a.atttypid = 'bytea'::regtype and d.said not like '%encrypted%'
                                       or a.attname = 'state_before'
                                       or exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'f'
                                                  and (k.confdeltype = 'n' or k.conrelid = k.confrelid) and k.conkey = array [a.attnum]
                                                  and k.confrelid = 'referral'::regclass) as is_left,
                                   a.attname like '%reason\\_code' or exists (
                                       select from pg_constraint k where k.conrelid = t.oid and k.contype = 'c'
                                       and k.conname like '%\\_known' and k.conkey = array [a.attnum]) as is_code,
                                   a.atttypid = 'uuid[]'::regtype as is_people
                            from pg_class t
                            join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                            cross join lateral (select coalesce(col_description(a.attrelid, a.attnum), '') as said) d
                            where t.relnamespace = 'public'::regnamespace and t.relname in (select part from file_part)
                        )
                        select distinct on (b.part) b.part, b.parent, b.foreign_key, b.parent_key, b.depth,
                               array (select c.name from kept c where c.part = b.part and c.is_encrypted) as encrypted,
                               array (select c.name from kept c where c.part = b.part and c.is_day) as days,
                               array (select c.name from kept c where c.part = b.part and c.is_left) as left,
                               array (select c.name from kept c where c.part = b.part and c.is_code) as codes,
                               array (select c.name from kept c where c.part = b.part and c.is_people) as people
                        from file_branch b order by b.part, b.depth, b.foreign_key""")
                .query((row, n) -> Map.entry(
                        row.getInt("depth"),
                        new FilePart(
                                row.getString("part"),
                                row.getString("parent"),
                                row.getString("foreign_key"),
                                row.getString("parent_key"),
                                texts(row, "encrypted"),
                                texts(row, "days"),
                                texts(row, "left"),
                                Set.copyOf(texts(row, "codes")),
                                texts(row, "people"),
                                named.getOrDefault(row.getString("part"), Map.of()))))
                .list()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
