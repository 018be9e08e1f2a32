package nl.welzijnoprecept.question;

import nl.welzijnoprecept.referral.CaseLine;

/** A question in a list of many cases, with the case that it is about. */
public record QuestionLine(Question question, CaseLine within) {}
