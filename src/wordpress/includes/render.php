<?php
/**
 * A widget in a page: its element with the fallback inside, its code, and its feed beside it.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const SCRIPT = 'mobility-widgets';

/** Characters of the largest feed that a page carries; a larger one comes from this site in a request of its own. */
const LARGEST_INLINE = 300 * KB_IN_BYTES;

/** @param array $given What the editor wrote. */
function render( array $given ): string {
	$widget  = is_string( $given['widget'] ?? null ) ? $given['widget'] : '';
	$address = to_https( empty( $given['feed'] ) ? settings()['feed'] : $given['feed'] );
	if ( ! in_array( $widget, WIDGETS, true ) ) {
		/* translators: %s: list of names */
		return advice( sprintf( __( 'There is no such widget. There are: %s.', 'mobility-widgets' ), implode( ', ', WIDGETS ) ) );
	}
	if ( '' === $address ) {
		return advice( __( 'Set the address of the feed under Settings → Mobility Widgets.', 'mobility-widgets' ) );
	}
	$attributes = attributes_of( $given );
	$copy       = obtain( 'feed', $address );
	$feed       = is_wp_error( $copy ) ? null : with_own_addresses( 'feed', $copy );
	$own        = own_address( 'feed', $address );
	if ( null === $feed ) {
		$inside = '<p>' . esc_html__( 'This content is not available at the moment.', 'mobility-widgets' ) . '</p>';
	} else {
		$inside = fallback( $widget, $attributes['lang'], $feed );
	}
	if ( is_feed() ) {
		return $inside;
	}
	enqueue_code();
	keep_for_footer( $own, $feed );
	$attributes = with_accent( array_merge( $attributes, array( 'feed' => $own ) ) );
	return '<mobility-' . $widget . to_html( $attributes ) . '>' . $inside . '</mobility-' . $widget . '>';
}

/** To whoever can mend it; visitors see nothing. */
function advice( string $words ): string {
	return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( $words ) . '</p>' : '';
}

/** What was written, then what the site has set, then the page's language. */
function attributes_of( array $given ): array {
	$own           = clean_attributes( $given );
	$set           = settings();
	$own['lang']   = to_language( $own['lang'] ?? '' ) ?? to_language( $set['lang'] ) ?? language_of_page();
	$own['theme']  = $own['theme'] ?? $set['theme'];
	$own['data-base'] = code_address();
	return $own;
}

/** A colour is no attribute of the elements: they take it as a custom property. */
function with_accent( array $attributes ): array {
	if ( isset( $attributes['accent'] ) ) {
		$attributes['style'] = '--mobility-accent:' . $attributes['accent'];
		unset( $attributes['accent'] );
	}
	return $attributes;
}

function to_html( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . $name . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return $html;
}

function code_address(): string {
	return plugins_url( 'site/', FILE );
}

function enqueue_code(): void {
	wp_enqueue_script(
		SCRIPT,
		code_address() . 'embed.js',
		array(),
		VERSION,
		array(
			'strategy'  => 'async',
			'in_footer' => true,
		)
	);
}

/**
 * The feeds of this page by the site's own addresses for them.
 *
 * @return array<string, string>
 */
function keep_for_footer( string $own = '', ?\stdClass $feed = null ): array {
	static $kept = array();
	if ( null !== $feed && ! isset( $kept[ $own ] ) ) {
		$json = to_json( $feed );
		if ( strlen( $json ) <= LARGEST_INLINE ) {
			$kept[ $own ] = $json;
		}
	}
	return $kept;
}

/** Not in the content, where WordPress and its plugins polish texts. */
function print_inline_feeds(): void {
	foreach ( keep_for_footer() as $own => $json ) {
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON without <, >, &, ' and ".
		echo '<script type="application/json" data-mobility-feed="' . esc_attr( $own ) . '">' . $json . "</script>\n";
	}
}
