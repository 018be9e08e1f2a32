package nl.welzijnoprecept.proposal.app;

import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.casework.FeedbackTexts;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.referral.ReferralId;
import nl.welzijnoprecept.web.Language;
import org.springframework.stereotype.Component;

/** The proposals of the API, for pages. */
@Component
class ProposedTexts implements FeedbackTexts {
    private final ProposalService service;

    ProposedTexts(ProposalService service) {
        this.service = service;
    }

    @Override
    public String propose(Actor actor, UUID referral, String moment) {
        return service.propose(actor, new ReferralId(referral), FeedbackMoment.valueOf(moment), Language.NL)
                .text();
    }
}
