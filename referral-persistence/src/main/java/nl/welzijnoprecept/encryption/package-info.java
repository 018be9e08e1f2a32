/** Free text and contact details are encrypted before they reach the database. */
@NullMarked
package nl.welzijnoprecept.encryption;

import org.jspecify.annotations.NullMarked;
