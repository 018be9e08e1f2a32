package nl.welzijnoprecept.docs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The documents that only the running product knows. */
class GeneratedDocsIT extends ApiTest {

    @Test
    void the_api_as_documented_is_the_api_as_built() {
        var answer = nobody().with("Origin", "https://elders.example").get("/api/v1/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        GeneratedDoc.isUpToDate("openapi.json", json.writeValueAsString(answer.json()) + "\n");
    }

    private record Column(String table, String column, String type, boolean required, String comment) {}

    @Test
    void the_data_dictionary_names_every_table_and_column_with_its_privacy_class() {
        var columns = owner.sql("""
                        select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
                               a.attnotnull as required,
                               coalesce(col_description(c.oid, a.attnum), '') as comment
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'flyway_schema_history'
                        order by c.relname, a.attnum""")
                .query((row, n) -> new Column(
                        row.getString("table"),
                        row.getString("column"),
                        row.getString("type"),
                        row.getBoolean("required"),
                        row.getString("comment")))
                .list();
        assertThat(columns)
                .allSatisfy(column -> assertThat(column.comment())
                        .as("comment of %s.%s", column.table(), column.column())
                        .matches("\\[(none|indirect|direct|special)] .+"));
        var doc = new StringBuilder("""
                <!-- Made from the database by GeneratedDocsIT. Do not edit: ./mvnw verify -Ddocs.write=true -->
                # Data dictionary
                Privacy classes: `none` about nobody · `indirect` about somebody, of no use alone · `direct` names or reaches
                somebody · `special` about somebody's health or troubles (AVG article 9). `bytea` holds encrypted text.
                """);
        var table = "";
        for (var column : columns) {
            if (!column.table().equals(table)) {
                table = column.table();
                doc.append("\n## `%s`\n%s\n\n| column | type | required | class | meaning |\n|---|---|---|---|---|\n"
                        .formatted(table, tableComment(table)));
            }
            var split = column.comment().indexOf(']');
            doc.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            column.column(),
                            column.type(),
                            column.required() ? "yes" : "",
                            column.comment().substring(1, split),
                            column.comment().substring(split + 2)));
        }
        GeneratedDoc.isUpToDate("data-dictionary.md", doc.toString());
    }

    private String tableComment(String table) {
        return owner.sql("select obj_description(cast(:table as regclass), 'pg_class')")
                .param("table", table)
                .query(String.class)
                .single();
    }
}
