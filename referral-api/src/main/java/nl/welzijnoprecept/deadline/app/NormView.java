package nl.welzijnoprecept.deadline.app;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.Milestone;
import nl.welzijnoprecept.deadline.NextActionBy;
import nl.welzijnoprecept.deadline.Norm;
import nl.welzijnoprecept.deadline.Norms;

/** A clock with its norm. */
record NormView(
        DeadlineKind kind,
        int amount,
        Norm.Unit unit,

        @Schema(description = "Whether the organisation set it itself.")
        boolean own,

        @Schema(description = "The one that the product has.")
        Length standard,

        List<Milestone> starts,
        List<Milestone> ends,

        @Schema(description = "Whose turn it is when time is up.")
        NextActionBy owner) {

    /** How long. */
    record Length(int amount, Norm.Unit unit) {}

    static NormView of(DeadlineKind kind, Norms norms) {
        var norm = norms.of(kind);
        var standard = kind.defaultNorm();
        return new NormView(
                kind,
                norm.amount(),
                norm.unit(),
                norms.own().containsKey(kind),
                new Length(standard.amount(), standard.unit()),
                List.copyOf(kind.starts()),
                List.copyOf(kind.ends()),
                kind.owner());
    }
}
