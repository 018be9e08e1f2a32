package nl.welzijnoprecept.feedback;

import nl.welzijnoprecept.referral.CaseLine;

/** Feedback in a list of many cases, with the case that it is about. */
public record FeedbackLine(Feedback feedback, CaseLine within) {}
