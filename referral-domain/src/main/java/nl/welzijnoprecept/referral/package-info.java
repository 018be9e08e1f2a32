/** The referral: its data, its workflow (one table, {@link nl.welzijnoprecept.referral.Step}) and who may see it. */
@NullMarked
package nl.welzijnoprecept.referral;

import org.jspecify.annotations.NullMarked;
