package nl.welzijnoprecept.encryption;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * AES-256-GCM. A value is kept as: format (1 byte), length of the key's id (1 byte), the key's id, nonce (12 bytes),
 * ciphertext with tag. The key's id is authenticated along.
 */
@Component
@EnableConfigurationProperties(EncryptionKeys.class)
public class TextCipher {
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private final String active;

    TextCipher(EncryptionKeys settings) {
        settings.keys().forEach((id, key) -> keys.put(id, new SecretKeySpec(EncryptionKeys.decode(id, key), "AES")));
        active = settings.active();
        if (active.getBytes(UTF_8).length > Byte.MAX_VALUE) {
            throw new IllegalStateException("welzijnoprecept.encryption.active is longer than 127 bytes");
        }
        if (!keys.containsKey(active)) {
            throw new IllegalStateException("welzijnoprecept.encryption.active names no key: " + active);
        }
    }

    private SecretKeySpec keyOf(String id) {
        var key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("No encryption key with id '" + id + "'");
        }
        return key;
    }

    public byte[] encrypt(String text) {
        var head = head();
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, active, nonce, text.getBytes(UTF_8));
        return ByteBuffer.allocate(head.length + NONCE_BYTES + sealed.length)
                .put(head)
                .put(nonce)
                .put(sealed)
                .array();
    }

    public String decrypt(byte[] value) {
        var buffer = ByteBuffer.wrap(value);
        if (buffer.get() != FORMAT) {
            throw new IllegalStateException("Not an encrypted text of a known format");
        }
        var id = new byte[buffer.get()];
        buffer.get(id);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        return new String(run(Cipher.DECRYPT_MODE, new String(id, UTF_8), nonce, sealed), UTF_8);
    }

    /** What every value begins with that was encrypted with the active key. */
    byte[] head() {
        var id = active.getBytes(UTF_8);
        return ByteBuffer.allocate(2 + id.length)
                .put(FORMAT)
                .put((byte) id.length)
                .put(id)
                .array();
    }

    private byte[] run(int mode, String keyId, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keyOf(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(keyId.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Encryption with key '" + keyId + "' failed", e);
        }
    }
}
