package nl.welzijnoprecept.feedback;

import java.util.List;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;

/** What referrers are to hear. Whoever asks for that of one referral shows it; it was found in their scope. */
public interface FeedbackDues {
    /** Keeps lines that are new or changed. */
    void save(List<FeedbackDue> lines);

    /** Oldest first, also what is not owed any more. */
    Owed of(Referral referral);

    /** What is owed in all cases of the scope, closed ones too, most urgent first, from the one after that on. */
    Part<OwedLine> open(Scope scope, OwedLine.@Nullable Position after, int limit);
}
