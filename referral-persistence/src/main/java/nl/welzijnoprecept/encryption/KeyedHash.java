package nl.welzijnoprecept.encryption;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * HMAC-SHA-256 of what is only ever compared: equal for what is equal, and of no use to somebody who has the database
 * only. Its key is not one of those that texts are encrypted with, so that those can be replaced.
 */
@Component
public class KeyedHash {
    private static final int MARK_BYTES = 16;

    private final SecretKeySpec key;

    KeyedHash(EncryptionKeys settings) {
        key = new SecretKeySpec(EncryptionKeys.decode("marks", settings.marks()), "HmacSHA256");
    }

    /** 32 bytes. */
    public byte[] of(byte[] input) {
        return start().doFinal(input);
    }

    /** For what comes in parts: 32 bytes at the end. */
    public Mac start() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }

    /**
     * 16 bytes to find a line by.
     *
     * @param about what kind of thing it marks, so that a name and a place of the same letters have other marks
     */
    public byte[] mark(String about, String... parts) {
        // A character that no text holds keeps "a", "bc" from "ab", "c".
        return Arrays.copyOf(of((about + '\0' + String.join("\0", parts)).getBytes(UTF_8)), MARK_BYTES);
    }
}
