package nl.welzijnoprecept.accesslog.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HexFormat;
import javax.crypto.Mac;
import nl.welzijnoprecept.encryption.KeyedHash;
import org.springframework.stereotype.Component;

/** How lines of the log become a seal, and a seal follows the one before. */
@Component
class AccessLogChain {
    /** What the first seal follows. */
    static final String BEGINNING = "";

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] LINES = "access-log-lines\0".getBytes(UTF_8);
    private static final byte[] SEAL = "access-log-seal\0".getBytes(UTF_8);

    /**
     * A line as text that is the same whatever PostgreSQL's settings, for whichever version: all its columns, in this
     * order. A new column that lines sealed before do not have comes last, and only where it is not null.
     */
    static final String LINE = """
            jsonb_build_array(id, (extract(epoch from recorded_at) * 1000000)::bigint, action, object, object_id,
                              case_file_id, keeper_id, professional_id, responsible_id, login, role, organisation_id,
                              source, purpose, outcome, detail)::text""";

    private final KeyedHash hash;

    AccessLogChain(KeyedHash hash) {
        this.hash = hash;
    }

    /** Of the lines of one day, in the order of their ids. */
    final class Lines {
        private final Mac mac = hash.start();
        private int count;

        private Lines() {
            mac.update(LINES);
        }

        void add(String line) {
            var bytes = line.getBytes(UTF_8);
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            mac.update(bytes);
            count++;
        }

        int count() {
            return count;
        }

        String digest() {
            return HEX.formatHex(mac.doFinal());
        }
    }

    Lines lines() {
        return new Lines();
    }

    String seal(String before, long number, LocalDate day, long firstId, long lastId, int lines, String digest) {
        var mac = hash.start();
        mac.update(SEAL);
        mac.update(HEX.parseHex(before));
        mac.update(ByteBuffer.allocate(4 * Long.BYTES + Integer.BYTES)
                .putLong(number)
                .putLong(day.toEpochDay())
                .putLong(firstId)
                .putLong(lastId)
                .putInt(lines)
                .flip());
        return HEX.formatHex(mac.doFinal(HEX.parseHex(digest)));
    }
}
