package nl.welzijnoprecept.invention.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is to be invented.
 *
 * @param referrals how many
 * @param years     over how many years
 * @param until     up to which day; yesterday when left out
 * @param seed      the same number gives the same cases
 * @param streams   how many write at once
 */
@ConfigurationProperties("welzijnoprecept.invention")
record InventionSettings(
        @DefaultValue("10000") int referrals,
        @DefaultValue("5") int years,
        @Nullable LocalDate until,
        @DefaultValue("1") long seed,
        @DefaultValue("2") int streams) {
    private static final int MOST_REFERRALS = 5_000_000;
    private static final int MOST_YEARS = 20;
    private static final int MOST_STREAMS = 16;

    InventionSettings {
        require("referrals", referrals, MOST_REFERRALS);
        require("years", years, MOST_YEARS);
        require("streams", streams, MOST_STREAMS);
    }

    private static void require(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "welzijnoprecept.invention.%s is %d, and has to be 1 to %d".formatted(name, value, most));
        }
    }
}
