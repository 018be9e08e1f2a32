package nl.welzijnoprecept.casereview.app;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked to the table or directs a case, as somebody types it: chosen from a list, or only named. */
record GuestForm(
        @Nullable UUID guestPerson,
        @Nullable String guestName,
        @Nullable String guestOrganisation,
        @Nullable String guestFunction) {
    static final GuestForm EMPTY = new GuestForm(null, null, null, null);
    static final Map<String, String> NAMES = Map.of(
            "professionalId", "guestPerson",
            "outsider", "guestName",
            "outsider.name", "guestName",
            "outsider.organisation", "guestOrganisation",
            "outsider.function", "guestFunction");

    @Nullable
    OutsiderBody outsider() {
        var none = filled(guestName) == null && filled(guestOrganisation) == null && filled(guestFunction) == null;
        return none
                ? null
                : new OutsiderBody(
                        guestName == null ? "" : guestName, filled(guestOrganisation), filled(guestFunction));
    }

    AttendeeRequest request() {
        return new AttendeeRequest(guestPerson, outsider());
    }

    static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
