package nl.welzijnoprecept.encryption;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts as the product did with a key that is no longer the active one. */
final class OldKey {
    /** Known to the product in tests as {@code k0}. */
    static final String KEY = "T3VkZSBzbGV1dGVsLCBuaWV0IG1lZXIgYWN0aWVmISE=";

    private OldKey() {}

    static byte[] head() {
        return new byte[] {1, 2, 'k', '0'};
    }

    static byte[] encrypt(String text) {
        try {
            var nonce = new byte[12];
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var key = new SecretKeySpec(Base64.getDecoder().decode(KEY), "AES");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
            cipher.updateAAD("k0".getBytes(UTF_8));
            var sealed = cipher.doFinal(text.getBytes(UTF_8));
            return ByteBuffer.allocate(4 + 12 + sealed.length)
                    .put(head())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
