<?php
/**
 * Texts of the feed in the visitor's language, by the same rules as the widgets have.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * Exact, shortened (`pt-BR` → `pt`), the feed's own fallbacks, the feed's language, English, `und`, the first.
 *
 * @param mixed $text A string, or an object of strings by language.
 * @return array{string, string} The words, and their language where it is known.
 */
function choose_text( $text, string $language, \stdClass $feed ): array {
	$own = is_string( $feed->language ?? null ) ? $feed->language : '';
	if ( is_string( $text ) ) {
		return array( $text, $own );
	}
	$texts = $text instanceof \stdClass ? array_filter( get_object_vars( $text ), 'is_string' ) : array();
	foreach ( array_merge( wanted_tags( $language, $feed ), array( $own, 'en', 'und' ), array_keys( $texts ) ) as $tag ) {
		if ( is_string( $tag ) && isset( $texts[ $tag ] ) ) {
			return array( $texts[ $tag ], 'und' === $tag ? '' : $tag );
		}
	}
	return array( '', '' );
}

function wanted_tags( string $language, \stdClass $feed ): array {
	$tags = array();
	for ( $tag = $language; '' !== $tag; $tag = (string) substr( $tag, 0, (int) strrpos( $tag, '-' ) ) ) {
		$tags[] = $tag;
	}
	foreach ( $tags as $tag ) {
		$nearest = ( $feed->fallbacks ?? null ) instanceof \stdClass ? ( $feed->fallbacks->$tag ?? array() ) : array();
		$tags    = array_merge( $tags, is_array( $nearest ) ? $nearest : array() );
	}
	return $tags;
}

/** @return \stdClass[] The records of a list, by their place; what is no record is left out. */
function records( \stdClass $holder, string $name ): array {
	$list = $holder->$name ?? array();
	return is_array( $list ) ? array_filter( $list, static fn( $record ) => $record instanceof \stdClass ) : array();
}

/** A field that has to be a string. */
function line_of( \stdClass $record, string $name ): string {
	return is_string( $record->$name ?? null ) ? $record->$name : '';
}

/** @return \stdClass|null The record of a list that has this id. */
function find_record( array $records, string $id ): ?\stdClass {
	foreach ( $records as $record ) {
		if ( '' !== $id && line_of( $record, 'id' ) === $id ) {
			return $record;
		}
	}
	return null;
}
