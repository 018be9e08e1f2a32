package nl.welzijnoprecept.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotAllowed;
import nl.welzijnoprecept.problem.StaleRevision;

/** A referral that was put right, with the lines that say what was; only {@link Referral#amend} makes one. */
public final class Amended {
    private final Referral referral;
    private final List<Amendment> lines;

    private Amended(Referral referral, List<Amendment> lines) {
        this.referral = referral;
        this.lines = List.copyOf(lines);
    }

    /** With nothing changed, no line and no new revision. */
    static Amended of(Referral before, Sent wanted, String reason, Actor actor, int expected, Instant now) {
        if (before.revision() != expected) {
            throw new StaleRevision();
        }
        if (!before.status().isOpen()) {
            throw new NeedNotMet(List.of(AmendmentNeed.OPEN_REFERRAL));
        }
        var was = before.sent();
        var revision = before.revision() + 1;
        var lines = new ArrayList<Amendment>();
        for (var field : AmendedField.values()) {
            var old = field.of(was);
            var changed = field.of(wanted);
            if (!Objects.equals(old, changed)) {
                if (!field.isBy(actor.role())) {
                    throw new NotAllowed("The role " + actor.role() + " does not put " + field + " right.");
                }
                lines.add(new Amendment(
                        before.id(), revision, field, old, changed, reason, actor.id(), actor.role(), now));
            }
        }
        return lines.isEmpty() ? new Amended(before, lines) : new Amended(before.with(revision, wanted), lines);
    }

    public Referral referral() {
        return referral;
    }

    public List<Amendment> lines() {
        return lines;
    }
}
