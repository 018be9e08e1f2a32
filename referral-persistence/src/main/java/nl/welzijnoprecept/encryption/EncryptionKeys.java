package nl.welzijnoprecept.encryption;

import java.util.Base64;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys that clients' data are kept with; they come from outside the database. Each is 32 bytes in Base64.
 *
 * @param active id of the key that new text is encrypted with
 * @param keys   id to key; older ones stay as long as text in the database needs them
 * @param marks  the key of what is only compared, such as a name that is searched for
 */
@ConfigurationProperties("welzijnoprecept.encryption")
record EncryptionKeys(String active, Map<String, String> keys, String marks) {
    private static final int KEY_BYTES = 32;

    static byte[] decode(String id, String key) {
        var bytes = Base64.getDecoder().decode(key);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("Encryption key '" + id + "' has to be 32 bytes in Base64");
        }
        return bytes;
    }
}
