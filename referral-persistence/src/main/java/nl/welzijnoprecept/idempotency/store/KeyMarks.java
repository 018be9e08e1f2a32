package nl.welzijnoprecept.idempotency.store;

import java.util.HexFormat;
import nl.welzijnoprecept.encryption.KeyedHash;
import org.springframework.stereotype.Component;

/** A sender may put anything into a key, a name too: what is kept of it can only be compared. */
@Component
class KeyMarks {
    private final KeyedHash hash;

    KeyMarks(KeyedHash hash) {
        this.hash = hash;
    }

    String of(String key) {
        return HexFormat.of().formatHex(hash.mark("idempotency-key", key));
    }
}
