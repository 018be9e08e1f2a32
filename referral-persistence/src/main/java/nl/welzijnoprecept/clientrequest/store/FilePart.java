package nl.welzijnoprecept.clientrequest.store;

import java.util.List;
import java.util.Map;
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
 * @param left       columns that are for comparing only
 * @param named      columns that point at a table whose lines have a name
 */
record FilePart(
        String table,
        @Nullable String parent,
        @Nullable String foreignKey,
        @Nullable String parentKey,
        List<String> encrypted,
        List<String> left,
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
                        select distinct on (b.part) b.part, b.parent, b.foreign_key, b.parent_key, b.depth,
                               array (select a.attname::text from pg_attribute a
                                      where a.attrelid = to_regclass(b.part::text) and a.atttypid = 'bytea'::regtype
                                        and col_description(a.attrelid, a.attnum) like '%encrypted%') as encrypted,
                               array (select a.attname::text from pg_attribute a
                                      where a.attrelid = to_regclass(b.part::text) and a.atttypid = 'bytea'::regtype
                                        and col_description(a.attrelid, a.attnum) not like '%encrypted%') as left
                        from file_branch b order by b.part, b.depth, b.foreign_key""")
                .query((row, n) -> Map.entry(
                        row.getInt("depth"),
                        new FilePart(
                                row.getString("part"),
                                row.getString("parent"),
                                row.getString("foreign_key"),
                                row.getString("parent_key"),
                                List.of((String[]) row.getArray("encrypted").getArray()),
                                List.of((String[]) row.getArray("left").getArray()),
                                named.getOrDefault(row.getString("part"), Map.of()))))
                .list()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
