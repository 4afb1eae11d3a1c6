/** A shop that is tested as applications are: from a package of its own. */
package dev.alkahest.testing.shop;
