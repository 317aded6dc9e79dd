<?php
/**
 * What a file is, by its first bytes: what its server says of it is not believed.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const SIGNATURES = array(
	'image/png'  => '/^\x89PNG\r\n\x1a\n/',
	'image/jpeg' => '/^\xff\xd8\xff/',
	'image/gif'  => '/^GIF8[79]a/',
	'image/webp' => '/^RIFF.{4}WEBP/s',
	'image/avif' => '/^.{4}ftypavi[fs]/s',
	'audio/mpeg' => '/^(ID3|\xff[\xe2-\xfb])/',
	'audio/ogg'  => '/^OggS/',
	'audio/mp4'  => '/^.{4}ftyp(M4A|mp4|isom|dash)/s',
	'audio/wav'  => '/^RIFF.{4}WAVE/s',
);

/** The media type of a picture or a recording; null for anything else. */
function kind_of_file( string $body ): ?string {
	foreach ( SIGNATURES as $type => $pattern ) {
		if ( 1 === preg_match( $pattern, $body ) ) {
			return $type;
		}
	}
	return 1 === preg_match( '/^(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*|<!DOCTYPE svg[^>\[]*>\s*)*<svg[\s>]/s', substr( $body, 0, 4096 ) ) ? 'image/svg+xml' : null;
}

/**
 * The part of a file that a player asks for (`bytes=0-1`); Safari plays nothing without such answers.
 *
 * @return array{int, int}|null First and last byte, or null for the whole file.
 */
function byte_range( ?string $header, int $size ): ?array {
	if ( null === $header || 1 !== preg_match( '/^bytes=(\d{0,15})-(\d{0,15})$/', $header, $found ) || '-' === substr( $header, 6 ) ) {
		return null;
	}
	list( , $from, $to ) = $found;
	if ( '' === $from ) {
		return (int) $to > 0 ? array( max( 0, $size - (int) $to ), $size - 1 ) : null;
	}
	$last = '' === $to ? $size - 1 : min( (int) $to, $size - 1 );
	return (int) $from <= $last ? array( (int) $from, $last ) : null;
}
