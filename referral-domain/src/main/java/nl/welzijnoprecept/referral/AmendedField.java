package nl.welzijnoprecept.referral;

import java.util.function.Function;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Role;
import org.jspecify.annotations.Nullable;

/** What can be put right in a referral, and by whom: the team, whatever finds the client; who referred, all that was sent. */
public enum AmendedField {
    GIVEN_NAME(true, sent -> sent.client().givenName()),
    FAMILY_NAME(true, sent -> sent.client().familyName()),
    BIRTH_DATE(true, sent -> sent.client().birthDate().toString()),
    GENDER(true, sent -> sent.client().gender().name()),
    PHONE(true, sent -> sent.client().phone()),
    EMAIL(true, sent -> sent.client().email()),
    POSTCODE(true, sent -> sent.client().postcode().value()),
    HOUSE_NUMBER(true, sent -> sent.client().houseNumber()),
    LANGUAGE(true, sent -> sent.client().language()),
    /** In their order: the first is the main one. */
    REASONS(false, sent -> sent.reasons().stream().map(Reason::name).collect(Collectors.joining(","))),
    QUESTION(false, Sent::question),
    EXPLANATION(false, Sent::explanation);

    private final boolean ofTeam;
    private final Function<Sent, @Nullable String> value;

    AmendedField(boolean ofTeam, Function<Sent, @Nullable String> value) {
        this.ofTeam = ofTeam;
        this.value = value;
    }

    boolean isBy(Role role) {
        return switch (role) {
            case REFERRER -> true;
            case COACH, COORDINATOR -> ofTeam;
            case PROVIDER, BUDDY, ANALYST, PRIVACY_OFFICER, ADMINISTRATOR, CLIENT -> false;
        };
    }

    @Nullable
    String of(Sent sent) {
        return value.apply(sent);
    }
}
