/** Collections that are never loaded (rule I10). */
package dev.alkahest.behaviour.session.writeonly;
