/** The patient's recorded permission, without which there is no referral. */
@NullMarked
package nl.welzijnoprecept.consent;

import org.jspecify.annotations.NullMarked;
