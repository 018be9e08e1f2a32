/** Questions between the practice that referred and the team that helps, each with one answer. */
@NullMarked
package nl.welzijnoprecept.question;

import org.jspecify.annotations.NullMarked;
