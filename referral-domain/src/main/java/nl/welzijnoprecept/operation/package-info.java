/** What an operator runs by hand, beside the product that goes on. */
@NullMarked
package nl.welzijnoprecept.operation;

import org.jspecify.annotations.NullMarked;
