package nl.welzijnoprecept.placement.app;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How placements work in this installation.
 *
 * @param offerDays how many Dutch days somebody has to answer an offer, the day itself not counted; a last day on which
 *     nobody works becomes the next working day
 */
@ConfigurationProperties("welzijnoprecept.placement")
record PlacementSettings(@DefaultValue("7") int offerDays) {
    private static final int AT_MOST = 60;

    PlacementSettings {
        if (offerDays < 1 || offerDays > AT_MOST) {
            throw new IllegalArgumentException(
                    "welzijnoprecept.placement.offer-days is from 1 to " + AT_MOST + ", not " + offerDays);
        }
    }
}
