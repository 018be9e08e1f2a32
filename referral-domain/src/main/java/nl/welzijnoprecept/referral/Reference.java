package nl.welzijnoprecept.referral;

import java.util.random.RandomGenerator;

/** What people read out over the phone, such as {@code WR-7K3F-29XD}. */
public record Reference(String value) {
    /** No pair that looks or sounds alike in print: 0/O, 1/I/L, 2/Z, 5/S, 8/B. */
    private static final String ALPHABET = "234679ACDEFGHJKMNPQRTUVWXY";

    public static Reference random(RandomGenerator random) {
        var text = new StringBuilder("WR-");
        for (var i = 0; i < 8; i++) {
            if (i == 4) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Reference(text.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
