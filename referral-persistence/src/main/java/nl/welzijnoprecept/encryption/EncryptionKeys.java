package nl.welzijnoprecept.encryption;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys that free text is encrypted with; they come from outside the database.
 *
 * @param active id of the key that new text is encrypted with
 * @param keys   id to key, 32 bytes in Base64; older ones stay as long as text in the database needs them
 */
@ConfigurationProperties("welzijnoprecept.encryption")
record EncryptionKeys(String active, Map<String, String> keys) {}
