<?php
/**
 * What the editor's script needs to be there first.
 *
 * @package Mobility_Widgets
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

return array(
	'dependencies' => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
	'version'      => '%VERSION%',
);
