package nl.welzijnoprecept.clientpage;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes a link more than an address: 100 random bits, in twenty letters and figures that do not look alike, so that it can
 * be typed from paper. It is shown once; only its hash is kept.
 */
public record LinkSecret(String text) {
    public static final int BYTES = 13;

    /** Crockford's: no i, l, o and u. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int LENGTH = 20;
    private static final int GROUP = 4;

    /** Links of before had 52, and some of those are still out there. */
    private static final Pattern WHOLE =
            Pattern.compile("(?:[" + ALPHABET + "]{" + LENGTH + "}|[" + ALPHABET + "]{52})");

    public static LinkSecret of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
        }
        var text = new StringBuilder();
        var left = new BigInteger(1, random);
        for (var i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(left.intValue() & 31));
            left = left.shiftRight(5);
        }
        return new LinkSecret(text.toString());
    }

    /** As somebody typed or opened it; empty for what is none. */
    public static Optional<LinkSecret> read(String typed) {
        var text = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[-\\u2010-\\u2015\\s\\u00A0.]", "")
                .replace('i', '1')
                .replace('l', '1')
                .replace('o', '0');
        return WHOLE.matcher(text).matches() ? Optional.of(new LinkSecret(text)) : Optional.empty();
    }

    /** As it is written on paper: in capitals, four by four. */
    public String written() {
        return text.toUpperCase(Locale.ROOT).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** SHA-256 in hexadecimal: what is kept. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    /** Nobody finds it in a log. */
    @Override
    public String toString() {
        return "LinkSecret";
    }
}
