package nl.welzijnoprecept.plan.app;

import java.time.Instant;
import java.util.UUID;
import nl.welzijnoprecept.casework.PartyView;
import nl.welzijnoprecept.organisation.Names;
import nl.welzijnoprecept.plan.LifeArea;
import nl.welzijnoprecept.plan.Strength;
import nl.welzijnoprecept.plan.StrengthKind;

/** A strength. */
record StrengthView(
        UUID id, LifeArea lifeArea, String text, StrengthKind kind, PartyView recordedBy, Instant recordedAt) {

    static StrengthView of(Strength strength, Names names) {
        return new StrengthView(
                strength.id().value(),
                strength.lifeArea(),
                strength.text(),
                strength.kind(),
                PartyView.of(names.of(strength.recordedBy())),
                strength.recordedAt());
    }
}
