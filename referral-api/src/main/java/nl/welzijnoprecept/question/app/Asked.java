package nl.welzijnoprecept.question.app;

import nl.welzijnoprecept.question.Question;
import nl.welzijnoprecept.referral.Referral;

/** A question with the referral it is about, which decides how much of it a reader gets today. */
record Asked(Question question, Referral referral) {}
