<?php
/**
 * What the webmaster has chosen for the whole site.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const OPTION = 'mobility_widgets';
const THEMES = array( 'auto', 'light', 'dark' );

/** @return array{feed: string, lang: string, theme: string} An empty `lang` follows the page. */
function settings(): array {
	$stored = get_option( OPTION, array() );
	return array_merge(
		array(
			'feed'  => '',
			'lang'  => '',
			'theme' => 'auto',
		),
		is_array( $stored ) ? $stored : array()
	);
}

function register_settings(): void {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			'default'           => array(),
		)
	);
}

/** @param mixed $input What the form sent. */
function sanitize_settings( $input ): array {
	$input = is_array( $input ) ? $input : array();
	$feed  = to_https( $input['feed'] ?? '' );
	if ( '' === $feed && ! empty( $input['feed'] ) ) {
		add_settings_error( OPTION, 'feed', __( 'The address of the feed must begin with https://.', 'mobility-widgets' ) );
	}
	$lang  = $input['lang'] ?? '';
	$theme = $input['theme'] ?? '';
	return array(
		'feed'  => $feed,
		'lang'  => in_array( $lang, LANGUAGES, true ) ? $lang : '',
		'theme' => in_array( $theme, THEMES, true ) ? $theme : 'auto',
	);
}
