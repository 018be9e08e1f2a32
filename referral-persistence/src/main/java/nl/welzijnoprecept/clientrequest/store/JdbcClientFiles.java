package nl.welzijnoprecept.clientrequest.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.welzijnoprecept.clientrequest.ClientFiles;
import nl.welzijnoprecept.clientrequest.FileLine;
import nl.welzijnoprecept.encryption.TextCipher;
import nl.welzijnoprecept.referral.Referral;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file table by table, a query for each, and puts what belongs together together. */
@Repository
class JdbcClientFiles implements ClientFiles {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Where employees only looked: their name is not the client's to have, the organisation answers (NEN 7513, 6.2). */
    private static final Set<String> OF_LOOKING = Set.of("access_grant", "notice");

    private final JdbcClient jdbc;
    private final TextCipher cipher;

    JdbcClientFiles(JdbcClient jdbc, TextCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    @Override
    public FileLine of(Referral referral) {
        var found = new HashMap<String, List<FileLine>>();
        for (var part : FilePart.all(jdbc)) {
            var lines = part.parent() == null
                    ? read(part, "id", new UUID[] {referral.id().value()})
                    : readChildren(part, found.getOrDefault(part.parent(), List.of()));
            found.put(part.table(), lines);
            nameWhatIsPointedAt(part, lines);
        }
        requireAll(referral, found);
        return Objects.requireNonNull(found.get("referral")).getFirst();
    }

    private List<FileLine> readChildren(FilePart part, List<FileLine> parents) {
        var foreignKey = Objects.requireNonNull(part.foreignKey());
        var parentKey = Objects.requireNonNull(part.parentKey());
        var byKey = new HashMap<Object, FileLine>();
        parents.forEach(
                parent -> byKey.put(Objects.requireNonNull(parent.fields().get(parentKey)), parent));
        var lines = read(part, foreignKey, byKey.keySet().toArray(UUID[]::new));
        for (var line : lines) {
            Objects.requireNonNull(
                            byKey.get(Objects.requireNonNull(line.fields().get(foreignKey))))
                    .lines()
                    .computeIfAbsent(part.table(), _ -> new ArrayList<>())
                    .add(line);
        }
        return lines;
    }

    /** Names of tables and columns come from the catalogue. Their key is made of time, so it is the order of coming. */
    private List<FileLine> read(FilePart part, String key, UUID[] keys) {
        return jdbc.sql("select * from %s t where t.%s = any (:keys) order by 1, 2".formatted(part.table(), key))
                .param("keys", keys)
                .query((row, n) -> {
                    var fields = new LinkedHashMap<String, @Nullable Object>();
                    var columns = row.getMetaData();
                    for (var i = 1; i <= columns.getColumnCount(); i++) {
                        var column = columns.getColumnName(i);
                        if (part.left().contains(column)) {
                            continue;
                        }
                        if (part.encrypted().contains(column)) {
                            var value = row.getBytes(i);
                            fields.put(column, value == null ? null : decrypted(part, column, value));
                        } else {
                            fields.put(column, plain(row.getObject(i), columns.getColumnTypeName(i)));
                        }
                    }
                    return new FileLine(part.table(), fields, part.codes(), new LinkedHashMap<>());
                })
                .list();
    }

    private Object decrypted(FilePart part, String column, byte[] value) {
        var text = cipher.decrypt(value);
        return part.days().contains(column) ? LocalDate.parse(text) : text;
    }

    private static @Nullable Object plain(@Nullable Object value, String type) throws SQLException {
        return switch (value) {
            case null -> null;
            case java.sql.Timestamp time -> time.toInstant();
            case java.sql.Array array -> Arrays.asList((Object[]) array.getArray());
            case java.sql.Date date -> date.toLocalDate();
            case Number _, Boolean _, UUID _ -> value;
            default -> type.startsWith("json") ? JSON.readValue(value.toString(), Map.class) : value.toString();
        };
    }

    private void nameWhatIsPointedAt(FilePart part, List<FileLine> lines) {
        part.named().forEach((column, table) -> {
            var key = table.equals("municipality") ? "code" : "id";
            var named = table.equals("professional") && OF_LOOKING.contains(part.table())
                    ? "professional t join organisation n on n.id = t.organisation_id"
                    : table + " t join " + table + " n on n.%1$s = t.%1$s".formatted(key);
            var asked = lines.stream()
                    .map(line -> line.fields().get(column))
                    .filter(Objects::nonNull)
                    .map(Object::toString);
            var names = names(key, named, asked);
            for (var line : lines) {
                line.fields().computeIfPresent(column, (_, id) -> names.get(id.toString()));
            }
        });
        for (var column : part.people()) {
            var asked = lines.stream().flatMap(line -> ids(line, column));
            var names = names("id", "professional t join professional n on n.id = t.id", asked);
            for (var line : lines) {
                line.fields()
                        .computeIfPresent(
                                column,
                                (_, _) -> ids(line, column).map(names::get).toList());
            }
        }
    }

    private static Stream<String> ids(FileLine line, String column) {
        return line.fields().get(column) instanceof List<?> ids ? ids.stream().map(String::valueOf) : Stream.of();
    }

    private Map<String, String> names(String key, String named, Stream<String> asked) {
        var names = new HashMap<String, String>();
        jdbc.sql("select t.%1$s::text as key, n.name from %2$s where t.%1$s::text = any (:asked)".formatted(key, named))
                .param("asked", asked.distinct().toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("key"), row.getString("name"));
                });
        return names;
    }

    /** A lock that hides a line from whoever exports would hide it from the client, and nobody would know. */
    private void requireAll(Referral referral, Map<String, List<FileLine>> found) {
        jdbc.sql("select part, lines from count_file(:file)")
                .param("file", referral.id().value())
                .query(row -> {
                    var part = row.getString("part");
                    var seen = found.getOrDefault(part, List.of()).size();
                    if (seen != row.getLong("lines")) {
                        throw new IllegalStateException("The export leaves out lines of " + part);
                    }
                });
    }
}
