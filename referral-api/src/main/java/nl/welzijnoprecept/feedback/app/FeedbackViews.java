package nl.welzijnoprecept.feedback.app;

import java.util.List;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Makes of feedback what is answered, with the names that go with it. */
@Component
class FeedbackViews {
    private final Organisations organisations;

    FeedbackViews(Organisations organisations) {
        this.organisations = organisations;
    }

    FeedbackView of(Actor actor, Told told) {
        return of(actor, List.of(told)).getFirst();
    }

    List<FeedbackView> of(Actor actor, List<Told> told) {
        var names = organisations.names(
                told.stream().flatMap(one -> one.feedback().people().stream()).toList(),
                told.stream().map(one -> one.referral().handler()).collect(Collectors.toSet()));
        return told.stream().map(one -> FeedbackView.of(one, names, actor)).toList();
    }
}
