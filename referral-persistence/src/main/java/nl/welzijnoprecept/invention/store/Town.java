package nl.welzijnoprecept.invention.store;

import java.util.List;
import java.util.UUID;

/** A municipality with whom it has for social prescribing. */
record Town(
        String code,
        UUID handler,
        UUID coordinator,
        UUID buddy,
        List<UUID> coaches,
        List<Practice> practices,
        Weights practiceSizes,
        List<UUID> activities) {

    /**
     * Who refers, through one person.
     *
     * @param fadesFrom the part of the period after which nearly nothing comes any more; 1 where it goes on
     */
    record Practice(UUID id, UUID referrer, double fadesFrom) {}

    private static final double STILL_REFERS = 0.15;

    /** @param when part of the period that has passed */
    Practice practice(double when, Dice dice) {
        var drawn = practices.get(practiceSizes.at(dice.share()));
        // Who faded leaves it to another; where that one faded too, it is theirs after all.
        return drawn.fadesFrom() > when || dice.falls(STILL_REFERS)
                ? drawn
                : practices.get(practiceSizes.at(dice.share()));
    }
}
