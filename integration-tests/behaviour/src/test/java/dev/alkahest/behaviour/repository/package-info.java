/** Methods that run SQL texts, which the compiler has read. */
package dev.alkahest.behaviour.repository;
