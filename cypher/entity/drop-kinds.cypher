// Takes the labels of all kinds off entities, before they get the one of their kind.
// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Country:Territory:Person:Office:GovernmentBody:ArmedForce:IntergovernmentalOrganization:Organization:MediaOutlet:Group:Place:Event:Agreement:Equipment:Issue:Document
RETURN e.id AS id
