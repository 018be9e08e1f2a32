package nl.welzijnoprecept.question;

import java.util.List;
import java.util.Optional;
import nl.welzijnoprecept.paging.Part;
import nl.welzijnoprecept.problem.NotFound;
import nl.welzijnoprecept.referral.Referral;
import nl.welzijnoprecept.referral.Scope;
import org.jspecify.annotations.Nullable;

/** Questions about referrals. Whoever reads one shows the referral, which was found in their scope. */
public interface Questions {
    void add(Question question);

    /** Keeps the answer; refuses when somebody else was quicker. */
    void add(QuestionId question, Answer answer);

    Optional<Question> find(Referral referral, QuestionId id);

    default Question get(Referral referral, QuestionId id) {
        return find(referral, id).orElseThrow(NotFound::new);
    }

    /** Oldest first. */
    List<Question> of(Referral referral);

    /**
     * Over all referrals in the scope, oldest first, from the one after that on.
     *
     * @param open only those that wait for an answer, or have one; null for all
     */
    Part<QuestionLine> page(Scope scope, @Nullable Boolean open, @Nullable QuestionId after, int limit);
}
