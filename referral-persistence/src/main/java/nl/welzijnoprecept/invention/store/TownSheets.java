package nl.welzijnoprecept.invention.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.assessment.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Who works in each municipality: a welfare organisation with its coaches, practices as many as its inhabitants need, an analyst,
 * and activities. Their ids and logins do not depend on the seed.
 */
final class TownSheets {
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static final int INHABITANTS_OF_A_PRACTICE = 3500;
    private static final int REFERRALS_OF_A_COACH = 80; // a year
    private static final int MOST_COACHES = 200;
    private static final double FADES = 0.12;
    private static final List<String> KINDS = List.of(
            "GP_PRACTICE",
            "GP_PRACTICE",
            "GP_PRACTICE",
            "PHYSIOTHERAPY",
            "GP_PRACTICE",
            "GP_PRACTICE",
            "DISTRICT_NURSING",
            "GP_PRACTICE",
            "GP_PRACTICE",
            "PHARMACY");
    private static final List<String> ACTIVITIES = List.of(
            "Samen wandelen",
            "Eettafel",
            "Koor overdag",
            "Tuin van de buurt",
            "Taalcafé",
            "Schilderen",
            "Bewegen op maat",
            "Maatjesproject");

    private final Sheet organisations =
            new Sheet("organisation", "id, name, type, municipality_code, referrer_type, active, revision");
    private final Sheet professionals =
            new Sheet("professional", "id, name, role, organisation_id, login, active, revision");
    private final Sheet areas = new Sheet("service_area", "municipality_code, organisation_id");
    private final Sheet activities = new Sheet(
            "activity",
            "id, revision, name, description, status, organisation_id, municipality_code, dimensions, days, free, languages");

    private final long seed;

    TownSheets(long seed) {
        this.seed = seed;
    }

    /** In the order in which they refer to each other. */
    Stream<Sheet> all() {
        return Stream.of(organisations, professionals, areas, activities);
    }

    /** @param referralsAYear how many are to be expected there */
    Town add(String code, int inhabitants, double referralsAYear) {
        var handler = organisation(code, "WELFARE", "Welzijn", null);
        areas.row().text(code).id(handler);
        professional(code, Role.ANALYST, organisation(code, "MUNICIPALITY", "Gemeente", null), 0);
        var coaches = (int) Math.clamp(Math.ceil(referralsAYear / REFERRALS_OF_A_COACH), 2, MOST_COACHES);
        var practices = IntStream.range(0, Math.max(2, inhabitants / INHABITANTS_OF_A_PRACTICE))
                .mapToObj(n -> practice(code, n))
                .toList();
        var dice = new Dice(seed, code.hashCode(), "sizes of practices");
        return new Town(
                code,
                handler,
                professional(code, Role.COORDINATOR, handler, 0),
                professional(code, Role.BUDDY, handler, 0),
                IntStream.range(0, coaches)
                        .mapToObj(n -> professional(code, Role.COACH, handler, n))
                        .toList(),
                practices,
                new Weights(
                        practices.stream().mapToDouble(_ -> 0.3 + dice.share()).toArray()),
                activities(code));
    }

    private Town.Practice practice(String code, int number) {
        var dice = new Dice(seed, code.hashCode() * 1000L + number, "practice");
        var id = organisation(code, "PRACTICE", "Praktijk " + (number + 1), KINDS.get(number % KINDS.size()));
        var fadesFrom = dice.falls(FADES) ? 0.3 + 0.6 * dice.share() : 1;
        return new Town.Practice(id, professional(code, Role.REFERRER, id, number), fadesFrom);
    }

    private UUID organisation(String code, String type, String name, @Nullable String kind) {
        var id = id(code, type, name);
        organisations
                .row()
                .id(id)
                .text(name + " " + code + " (verzonnen)")
                .text(type)
                .text(code)
                .text(kind)
                .truth(true)
                .number(0);
        return id;
    }

    private UUID professional(String code, Role role, UUID organisation, int number) {
        var login = "verzonnen-" + code + "-" + role.name() + "-" + number;
        var id = id(code, "professional", login);
        professionals
                .row()
                .id(id)
                .text("Verzonnen " + role.name() + " " + (number + 1))
                .name(role)
                .id(organisation)
                .text(login)
                .truth(true)
                .number(0);
        return id;
    }

    private List<UUID> activities(String code) {
        var provider = organisation(code, "PROVIDER", "Buurthuis", null);
        var all = new ArrayList<UUID>();
        for (var n = 0; n < ACTIVITIES.size(); n++) {
            var id = id(code, "activity", ACTIVITIES.get(n));
            var first = DIMENSIONS.get(n % DIMENSIONS.size()).name();
            var second = DIMENSIONS.get((n + 3) % DIMENSIONS.size()).name();
            activities
                    .row()
                    .id(id)
                    .number(0)
                    .text(ACTIVITIES.get(n) + " (verzonnen)")
                    .text("Om mee te meten; het bestaat niet.")
                    .text("ACTIVE")
                    .id(provider)
                    .text(code)
                    .texts(List.of(first, second))
                    .texts(List.of("TUESDAY"))
                    .truth(true)
                    .texts(List.of("nl"));
            all.add(id);
        }
        return all;
    }

    private static UUID id(String code, String kind, String name) {
        return UUID.nameUUIDFromBytes(("invented " + kind + " " + code + " " + name).getBytes(UTF_8));
    }
}
