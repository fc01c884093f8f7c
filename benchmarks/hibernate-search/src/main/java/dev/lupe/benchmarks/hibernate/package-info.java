/**
 * <i>How fast is the same work with Hibernate Search?</i> A program that is told what to do on its
 * standard input.
 */
package dev.lupe.benchmarks.hibernate;
