package nl.welzijnoprecept.feedback.app;

import java.time.LocalDate;
import nl.welzijnoprecept.feedback.Feedback;
import nl.welzijnoprecept.referral.Referral;

/** Feedback with the referral it is about, which decides how much of it a reader gets today. */
record Told(Feedback feedback, Referral referral, LocalDate today) {}
