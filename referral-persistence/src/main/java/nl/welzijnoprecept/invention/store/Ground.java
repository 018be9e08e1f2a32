package nl.welzijnoprecept.invention.store;

import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where nothing may be invented: in production, and beside a referral of anybody. */
@Component
class Ground {
    private static final String DEMO = "welzijnoprecept.allow-demo-secrets";

    private final Environment environment;

    Ground(Environment environment) {
        this.environment = environment;
    }

    /** Why not here; empty where it may. */
    Optional<String> refusal(JdbcTemplate owner) {
        if (!environment.acceptsProfiles(Profiles.of("embedded"))
                && !environment.getProperty(DEMO, Boolean.class, false)) {
            return Optional.of(
                    "This is a production database: nothing is invented in it. Use the embedded database, or one of a demo ("
                            + DEMO + ").");
        }
        if (BareTables.isLeftBare(owner)) {
            return Optional.of(
                    "Somebody is inventing here, or was broken off: then begin anew with an empty database.");
        }
        var there = owner.queryForObject(
                "select exists (select from referral) or exists (select from figure_kept) or exists (select from erasure_receipt)",
                Boolean.class);
        return Boolean.TRUE.equals(there)
                ? Optional.of(
                        "There are referrals here, or were. Cases are only invented in a database that never held one.")
                : Optional.empty();
    }
}
