package nl.welzijnoprecept.invention.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows of one table, for COPY in its binary format: what PostgreSQL need not read as text is written soonest. */
final class Sheet {
    private static final byte[] HEAD = "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(ISO_8859_1);
    private static final int FULL = 4 << 20;
    private static final int NULL = -1;
    private static final int TEXT_TYPE = 25;
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final long EPOCH_DAY = LocalDate.EPOCH.until(LocalDate.of(2000, 1, 1), ChronoUnit.DAYS);

    private final String sql;
    private final short columns;
    private ByteBuffer rows = ByteBuffer.allocate(FULL + (1 << 16));

    Sheet(String table, String columns) {
        sql = "copy " + table + " (" + columns + ") from stdin (format binary)";
        this.columns = (short) columns.split(",").length;
        rows.put(HEAD);
    }

    Sheet row() {
        if (rows.remaining() < 1 << 14) {
            rows = ByteBuffer.allocate(rows.capacity() * 2).put(rows.flip());
        }
        rows.putShort(columns);
        return this;
    }

    Sheet none() {
        rows.putInt(NULL);
        return this;
    }

    Sheet bytes(byte @Nullable [] value) {
        if (value == null) {
            return none();
        }
        rows.putInt(value.length).put(value);
        return this;
    }

    Sheet text(@Nullable String value) {
        return bytes(value == null ? null : value.getBytes(UTF_8));
    }

    Sheet name(@Nullable Enum<?> value) {
        return text(value == null ? null : value.name());
    }

    Sheet texts(Collection<String> values) {
        var items = values.stream().map(value -> value.getBytes(UTF_8)).toList();
        rows.putInt(20 + items.stream().mapToInt(item -> 4 + item.length).sum());
        rows.putInt(1).putInt(0).putInt(TEXT_TYPE).putInt(items.size()).putInt(1);
        items.forEach(this::bytes);
        return this;
    }

    Sheet json(String value) {
        var bytes = value.getBytes(UTF_8);
        rows.putInt(bytes.length + 1).put((byte) 1).put(bytes);
        return this;
    }

    Sheet id(@Nullable UUID value) {
        if (value == null) {
            return none();
        }
        rows.putInt(16).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        return this;
    }

    Sheet at(@Nullable Instant value) {
        if (value == null) {
            return none();
        }
        rows.putInt(8).putLong(ChronoUnit.MICROS.between(EPOCH, value));
        return this;
    }

    Sheet day(@Nullable LocalDate value) {
        return value == null ? none() : number((int) (value.toEpochDay() - EPOCH_DAY));
    }

    Sheet number(@Nullable Integer value) {
        if (value == null) {
            return none();
        }
        rows.putInt(4).putInt(value);
        return this;
    }

    Sheet truth(@Nullable Boolean value) {
        if (value == null) {
            return none();
        }
        rows.putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    boolean isFull() {
        return rows.position() > FULL;
    }

    /** Writes what there is, and begins anew. Returns how many rows that were. */
    long write(CopyManager copy) throws SQLException {
        rows.putShort((short) NULL);
        var stream = copy.copyIn(sql);
        stream.writeToCopy(rows.array(), 0, rows.position());
        rows.clear().put(HEAD);
        return stream.endCopy();
    }
}
